package org.tanji.host.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * One SQLite file, opened so that what was acknowledged survives a power cut and two writers never meet.
 *
 * <p>Writes go through one connection, each in a transaction that is IMMEDIATE: a deferred one that reads first and then
 * writes fails at once when somebody else has written meanwhile. Reads go through connections that cannot write.
 */
public final class Database implements AutoCloseable {

    private static final int READERS = 4;
    private static final int BUSY_MILLISECONDS = 5_000;

    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final DSLContext write;
    private final DSLContext read;

    private Database(HikariDataSource writer, HikariDataSource readers) {
        this.writer = writer;
        this.readers = readers;
        this.write = context(writer);
        this.read = context(readers);
    }

    /** Opens the file, makes it and its folder when they are not there, and brings its tables up to date. */
    public static Database open(Path file) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var writer = pool("writer", source(file, SQLiteConfig.TransactionMode.IMMEDIATE), 1, "pragma foreign_keys=on");
        Flyway.configure()
                .dataSource(writer)
                .locations("classpath:db/migration", "classpath:db/sqlite")
                .load()
                .migrate();
        var readers =
                pool("reader", source(file, SQLiteConfig.TransactionMode.DEFERRED), READERS, "pragma query_only=1");
        return new Database(writer, readers);
    }

    /** For queries; a statement that would write is refused by the connection. */
    public DSLContext read() {
        return read;
    }

    /** Whether a query gets its answer. */
    public boolean answers() {
        return read.selectOne().fetch().size() == 1;
    }

    /** Runs the work in one transaction: all of it is kept, or nothing. */
    public <T> T write(Function<DSLContext, T> work) {
        return write.transactionResult(transaction -> work.apply(transaction.dsl()));
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig.TransactionMode mode) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        config.setTransactionMode(mode);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static HikariDataSource pool(String name, SQLiteDataSource source, int size, String opening) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionInitSql(opening);
        return new HikariDataSource(config);
    }

    private static DSLContext context(HikariDataSource source) {
        var settings = new Settings()
                .withRenderSchema(false)
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withRenderNameCase(RenderNameCase.LOWER_IF_UNQUOTED)
                .withExecuteLogging(false);
        return DSL.using(source, SQLDialect.SQLITE, settings);
    }
}

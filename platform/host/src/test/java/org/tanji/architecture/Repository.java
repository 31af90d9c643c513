package org.tanji.architecture;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The source files of every module, in the order of their paths. */
final class Repository {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Set<String> NOT_SOURCES = Set.of("target", "data", "node_modules", ".git", ".idea");

    private Repository() {}

    /** The files whose path, written with slashes from the root, contains the folder and has the ending. */
    static Stream<Path> files(String folder, String ending) throws IOException {
        return files(path -> path.contains(folder) && path.endsWith(ending));
    }

    static Stream<Path> files(Predicate<String> wanted) throws IOException {
        var found = new TreeSet<Path>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                var skipped = NOT_SOURCES.contains(folder.getFileName().toString()) && !folder.equals(ROOT);
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (wanted.test("/" + ROOT.relativize(file).toString().replace('\\', '/'))) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found.stream();
    }
}

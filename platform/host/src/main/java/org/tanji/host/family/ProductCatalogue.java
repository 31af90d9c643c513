package org.tanji.host.family;

import static java.util.Objects.requireNonNull;
import static org.tanji.host.family.FamilyFailure.PRODUCT_UNKNOWN;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.text.BilingualText;
import org.tanji.host.rule.CarriesOut;
import org.tanji.host.rule.Clause;

/** The 28 products of rule clause 1, in its order, with the standard of each from annexes 3 to 7. */
public final class ProductCatalogue {

    private static final String TABLE = "products.csv";

    /** Spaces, full-width colons and missing years: the rule itself writes codes in three ways. */
    private static final Pattern CODE = Pattern.compile("CTS\\s*PCEC\\s*-\\s*(\\d{2})\\s*[:\\uFF1A]\\s*(\\d{4})");

    private final List<Product> products;

    private ProductCatalogue(List<Product> products) {
        this.products = List.copyOf(products);
    }

    public static ProductCatalogue read() {
        try (var stream = requireNonNull(ProductCatalogue.class.getResourceAsStream(TABLE), TABLE);
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new ProductCatalogue(csv.stream()
                    .map(row -> new Product(
                            row.getField("slug"),
                            new BilingualText(row.getField("zh"), row.getField("en")),
                            row.getField("standard"),
                            row.getField("field"),
                            Integer.parseInt(row.getField("annex")),
                            row.getField("family"),
                            Arrays.stream(row.getField("import_aliases").split(";"))
                                    .filter(alias -> !alias.isEmpty())
                                    .toList()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Product> all() {
        return products;
    }

    public Optional<Product> find(String slug) {
        return products.stream().filter(product -> product.slug().equals(slug)).findFirst();
    }

    /** By the exact Chinese or English name. */
    @CarriesOut({Clause.SCOPE_LISTED_PRODUCTS, Clause.SCOPE_IN_APPROVED_FIELDS})
    public Optional<Product> findByName(String name) {
        return products.stream()
                .filter(product ->
                        product.name().zh().equals(name) || product.name().en().equals(name))
                .findFirst();
    }

    @CarriesOut(Clause.QUANTIFIED_BY_ITS_SPECIFICATION)
    public Optional<Product> findByStandard(String code) {
        var canonical = canonicalCode(code);
        return products.stream()
                .filter(product -> product.standardCode().equals(canonical))
                .findFirst();
    }

    /**
     * By the name in a file that somebody sends: inner spaces do not count, and known misprints are understood.
     *
     * @throws Failure PRODUCT_UNKNOWN with the names that are allowed
     */
    public Product importByName(String written) {
        var name = bare(written);
        return products.stream()
                .filter(product -> bare(product.name().zh()).equals(name)
                        || bare(product.name().en()).equalsIgnoreCase(name)
                        || product.importAliases().contains(name))
                .findFirst()
                .orElseThrow(() -> Failure.of(
                        PRODUCT_UNKNOWN,
                        written,
                        products.stream().map(product -> product.name().zh()).collect(Collectors.joining(", "))));
    }

    /** {@code CTS PCEC-20: 2025} and the like become {@code CTS PCEC-20:2025}; anything else stays as it is. */
    public static String canonicalCode(String code) {
        var written = CODE.matcher(code.strip());
        return written.matches() ? "CTS PCEC-" + written.group(1) + ":" + written.group(2) : code;
    }

    private static String bare(String name) {
        return name.replaceAll("\\s+", "");
    }
}

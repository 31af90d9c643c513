package org.tanji.api.v1;

/** The same words in Chinese and in English; neither may be blank. */
public final class Words {

    private final String zh;
    private final String en;

    private Words(String zh, String en) {
        this.zh = Required.text(zh, "zh");
        this.en = Required.text(en, "en");
    }

    /**
     * @param zh in Chinese, as the rule writes it
     * @param en in English
     * @throws IllegalArgumentException when one of them is blank
     */
    public static Words of(String zh, String en) {
        return new Words(zh, en);
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words words && zh.equals(words.zh) && en.equals(words.en);
    }

    @Override
    public int hashCode() {
        return 31 * zh.hashCode() + en.hashCode();
    }

    @Override
    public String toString() {
        return zh + " / " + en;
    }
}

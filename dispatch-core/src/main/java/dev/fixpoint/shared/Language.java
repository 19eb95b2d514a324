package dev.fixpoint.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The languages of the product; Chinese is the default. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** BCP 47 tag. */
    @JsonValue
    public String tag() {
        return tag;
    }

    /** English for every English tag, Chinese for everything else. */
    @JsonCreator
    public static Language of(String tag) {
        return tag.regionMatches(true, 0, "en", 0, 2) ? EN : ZH;
    }
}

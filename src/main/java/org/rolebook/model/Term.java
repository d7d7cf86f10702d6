package org.rolebook.model;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;

/**
 * A word explained.
 *
 * @param term the word
 * @param definition what it means
 */
public record Term(
    @Field(
            zh = {"术语"},
            describeZh = "术语",
            describeEn = "Term",
            required = true)
        @Nullable LocalizedText term,
    @Field(
            zh = {"定义"},
            describeZh = "含义",
            describeEn = "Definition")
        @Nullable LocalizedText definition) {}

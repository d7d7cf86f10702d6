package org.rolebook.model;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;

/**
 * How large content may be; past one of these a build stops with a clear finding.
 *
 * @param fileSize bytes of a source file
 * @param depth nesting of YAML
 * @param aliases aliases in a file
 * @param unitDepth nesting of units
 * @param idLength characters of an id
 * @param nameLength bytes of a name in an address
 * @param positions positions in all
 * @param templateSeconds seconds for a page, with templates of the user
 * @param templateOutput bytes of a page, with templates of the user
 */
public record Limits(
    @Field(
            zh = {"文件大小"},
            describeZh = "单个文件的字节数上限",
            describeEn = "Bytes of a source file")
        @Nullable Integer fileSize,
    @Field(
            zh = {"嵌套深度"},
            describeZh = "YAML 嵌套深度上限",
            describeEn = "Nesting of YAML")
        @Nullable Integer depth,
    @Field(
            zh = {"别名数量"},
            describeZh = "单个文件的 YAML 别名上限",
            describeEn = "YAML aliases in a file")
        @Nullable Integer aliases,
    @Field(
            zh = {"部门层级"},
            describeZh = "部门嵌套层数上限",
            describeEn = "Nesting of units")
        @Nullable Integer unitDepth,
    @Field(
            zh = {"标识长度"},
            describeZh = "标识的字符数上限",
            describeEn = "Characters of an id")
        @Nullable Integer idLength,
    @Field(
            zh = {"名称长度"},
            describeZh = "地址中一段名称的字节数上限（一个汉字 3 字节）",
            describeEn = "Bytes of a name in an address; a Han character has 3")
        @Nullable Integer nameLength,
    @Field(
            zh = {"岗位数量"},
            describeZh = "岗位总数上限",
            describeEn = "Positions in all")
        @Nullable Integer positions,
    @Field(
            zh = {"模板秒数"},
            describeZh = "使用自己的模板时，生成一页的秒数上限",
            describeEn = "Seconds for a page, with templates of your own")
        @Nullable Integer templateSeconds,
    @Field(
            zh = {"模板输出"},
            describeZh = "使用自己的模板时，一页的字节数上限",
            describeEn = "Bytes of a page, with templates of your own")
        @Nullable Integer templateOutput) {
  /** The limits where handbook.yaml names none. */
  public static Limits defaults() {
    return new Limits(1 << 20, 50, 50, 12, 200, 240, 1_000_000, 60, 1 << 27);
  }

  /** These limits, completed by others. */
  public Limits or(Limits other) {
    return new Limits(
        first(fileSize, other.fileSize),
        first(depth, other.depth),
        first(aliases, other.aliases),
        first(unitDepth, other.unitDepth),
        first(idLength, other.idLength),
        first(nameLength, other.nameLength),
        first(positions, other.positions),
        first(templateSeconds, other.templateSeconds),
        first(templateOutput, other.templateOutput));
  }

  private static @Nullable Integer first(@Nullable Integer own, @Nullable Integer other) {
    return own != null ? own : other;
  }
}

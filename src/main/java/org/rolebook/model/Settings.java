package org.rolebook.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;

/**
 * What handbook.yaml says about the handbook as a whole.
 *
 * @param format version of the content format that the files are written in; the first if not
 *     stated
 * @param title name of the handbook
 * @param description what it is
 * @param languages BCP 47 tags; the first is the default
 * @param url address where it will be published
 * @param timezone IANA time zone of the working hours
 * @param audiences from the widest to the narrowest
 * @param fields field (or dotted path) to the narrowest audience that sees it
 * @param brand logo, colour, footer
 * @param repository where the sources are kept
 * @param lint rule id to its setting
 * @param baseline file of accepted findings
 * @param health narrowest audience that is shown the state of the handbook; null for nobody
 * @param navigation further links at the top
 * @param redirects old path to the element or page it leads to now
 * @param limits how large content may be
 */
public record Settings(
    @Field(
            zh = {"格式", "格式版本"},
            describeZh = "内容格式的版本，目前为 1",
            describeEn = "Version of the content format, at present 1",
            notShown = "speaks to the reader of the files")
        @Nullable Integer format,
    @Field(
            zh = {"标题", "手册名称"},
            describeZh = "手册名称",
            describeEn = "Name of the handbook")
        @Nullable LocalizedText title,
    @Field(
            zh = {"说明", "简介"},
            describeZh = "手册简介",
            describeEn = "What it is",
            block = true)
        @Nullable LocalizedText description,
    @Field(
            zh = {"语言"},
            describeZh = "语言标签，第一个为默认语言",
            describeEn = "Language tags; the first is the default")
        List<String> languages,
    @Field(
            zh = {"网址"},
            describeZh = "发布网址，用于站点地图",
            describeEn = "Address where it will be published")
        @Nullable String url,
    @Field(
            zh = {"时区"},
            describeZh = "时区，如 Asia/Shanghai",
            describeEn = "Time zone, such as Asia/Shanghai",
            notShown = "says in which zone the working hours are meant")
        @Nullable String timezone,
    @Field(
            zh = {"受众", "可见范围"},
            describeZh = "受众，由宽到窄",
            describeEn = "Audiences, from the widest to the narrowest",
            notShown = "decides what a build withholds")
        List<String> audiences,
    @Field(
            zh = {"字段", "字段可见范围"},
            describeZh = "字段与可见范围",
            describeEn = "Field and the narrowest audience that sees it",
            notShown = "decides what a build withholds")
        Map<String, String> fields,
    @Field(
            zh = {"品牌", "外观"},
            describeZh = "标志、主色与页脚",
            describeEn = "Logo, accent and footer")
        @Nullable Brand brand,
    @Field(
            zh = {"仓库", "源文件"},
            describeZh = "源文件仓库",
            describeEn = "Repository of the sources")
        @Nullable Repository repository,
    @Field(
            zh = {"检查", "检查规则"},
            describeZh = "检查规则的级别与选项",
            describeEn = "Severities and options of rules",
            notShown = "speaks to the checks, not to readers")
        Map<String, RuleSetting> lint,
    @Field(
            zh = {"基线"},
            describeZh = "已接受问题的清单文件",
            describeEn = "File of accepted findings",
            notShown = "speaks to the checks, not to readers")
        @Nullable String baseline,
    @Field(
            zh = {"健康", "手册状态"},
            describeZh = "哪个受众及更窄的受众能看到“手册状态”页；不写则没有这一页",
            describeEn =
                "Audience whose builds, and narrower ones, have the health page; none if empty",
            notShown = "decides whether there is a health page")
        @Nullable String health,
    @Field(
            zh = {"导航"},
            describeZh = "页面顶部的附加链接",
            describeEn = "Further links at the top")
        List<NavigationLink> navigation,
    @Field(
            zh = {"跳转", "重定向"},
            describeZh = "旧路径与新指向",
            describeEn = "Old path and where it leads now",
            notShown = "each becomes a redirect page")
        Map<String, String> redirects,
    @Field(
            zh = {"限制", "上限"},
            describeZh = "内容大小的上限",
            describeEn = "How large content may be",
            notShown = "speaks to the reader of the files")
        @Nullable Limits limits) {
  /** Keeps immutable copies of its lists and maps. */
  public Settings {
    languages = List.copyOf(languages);
    audiences = List.copyOf(audiences);
    navigation = List.copyOf(navigation);
    fields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
    lint = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(lint));
    redirects = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(redirects));
  }

  /** The one version of the content format that there is. */
  public static final int FORMAT = 1;

  /** What a build names to mean all audiences, so that none of them is called this. */
  public static final String ALL_AUDIENCES = "all";

  /** The settings of a handbook that has none: Chinese, one audience chain, no brand. */
  public static Settings defaults() {
    return new Settings(
        null, null, null, List.of(), null, null, List.of(), Map.of(), null, null, Map.of(), null,
        null, List.of(), Map.of(), null);
  }

  /** These settings with other links at the top and other redirects. */
  Settings leadingTo(List<NavigationLink> links, Map<String, String> others) {
    return new Settings(
        format,
        title,
        description,
        languages,
        url,
        timezone,
        audiences,
        fields,
        brand,
        repository,
        lint,
        baseline,
        health,
        links,
        others,
        limits);
  }

  /** The default language: the first of {@code languages}, or {@code zh-CN}. */
  public String defaultLanguage() {
    return languages.isEmpty() ? "zh-CN" : languages.get(0);
  }

  /** The languages to publish: as stated, or the default one alone. */
  public List<String> publishedLanguages() {
    return languages.isEmpty() ? List.of(defaultLanguage()) : languages;
  }

  /** Whether pages are to say when their source was last changed. */
  public boolean wantsLastUpdated() {
    return repository != null && Boolean.TRUE.equals(repository.lastUpdated());
  }

  /** The file of accepted findings: as stated, or the usual one, which need not exist. */
  public String effectiveBaseline() {
    return baseline == null ? "lint-baseline.yaml" : baseline;
  }

  /** The audiences from the widest to the narrowest: as stated, or staff, manager, hr. */
  public List<String> effectiveAudiences() {
    return audiences.isEmpty() ? List.of("staff", "manager", "hr") : audiences;
  }
}

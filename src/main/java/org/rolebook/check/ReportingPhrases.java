package org.rolebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of running text that say who leads whom, such as 向某经理汇报. */
final class ReportingPhrases {

  /** What a phrase says about the position whose text it is. */
  enum Kind {
    /** It is led by the one who is named. */
    LED,
    /** It hands something to the one who is named, as to a superior, or helps him. */
    HELPS,
    /** It directs the one who is named. */
    LEADS
  }

  /**
   * A phrase that was found.
   *
   * @param kind what it says
   * @param name who is named, as it is written
   * @param text the phrase
   */
  record Claim(Kind kind, String name, String text) {}

  /** A kind of phrase: what stands before the name and what follows it. */
  private record Phrase(Kind kind, Sought before, Pattern after) {

    /** Before the name stands one of some words. */
    static Phrase of(Kind kind, List<String> before, String after) {
      return of(kind, String.join("|", before), after, before.toArray(String[]::new));
    }

    /** Before the name stands a pattern that begins with one of some words. */
    static Phrase of(Kind kind, String before, String after, String... words) {
      int flags = Pattern.CASE_INSENSITIVE;
      return new Phrase(kind, Sought.of(Regex.of(before, flags), words), Regex.of(after, flags));
    }
  }

  private static final String OTHERS = "(?:[及和与、][^，。；、\\s]{1,6}?)?";

  private static final List<Phrase> PHRASES =
      List.of(
          Phrase.of(Kind.LED, List.of("向", "对"), OTHERS + "(?:直接|定期|及时)?(?:汇报|报告工作|述职|负责)"),
          Phrase.of(Kind.LED, List.of("在"), OTHERS + "的?(?:直接|统一|具体)?领导下"),
          Phrase.of(Kind.LED, List.of("服从", "听从", "接受"), OTHERS + "的?(?:领导|安排|管理|指挥|调度|指派|分配)"),
          Phrase.of(
              Kind.LED,
              List.of("完成", "办理", "执行"),
              OTHERS + "(?:临时|另行)?(?:交办|指派|下达|安排|布置|交代|分配|交给)"),
          Phrase.of(
              Kind.LED,
              "\\breport(?:s|ing)? (?:directly )?to (?:the )?"
                  + "|\\bunder the (?:leadership|direction|supervision) of (?:the )?"
                  + "|\\b(?:accountable|responsible) to (?:the )?",
              "\\b",
              "report",
              "under",
              "accountable",
              "responsible"),
          Phrase.of(Kind.HELPS, List.of("协助"), ""),
          Phrase.of(Kind.HELPS, "\\bassists? (?:the )?", "\\b", "assist"),
          Phrase.of(Kind.HELPS, List.of("向"), "(?:提交|提出|推荐|呈报|上报|报送)"),
          Phrase.of(Kind.HELPS, List.of("报"), "(?:审批|审核|批准|审定|核准)"),
          Phrase.of(Kind.LEADS, List.of("安排", "指挥", "领导", "带领"), "们?的?(?:日常)?工作"));

  private static final Pattern LEADS_ALL = Regex.of("各位|各|全体|所有");

  private final KnownNames known;

  ReportingPhrases(KnownNames known) {
    this.known = known;
  }

  /** The phrases in a text that name somebody known in an organisation. */
  List<Claim> in(String root, String text) {
    List<Claim> found = new ArrayList<>();
    for (Phrase phrase : PHRASES) {
      if (phrase.before().mayBeIn(text)) {
        add(root, text, phrase, found);
      }
    }
    return found;
  }

  private void add(String root, String text, Phrase phrase, List<Claim> found) {
    Matcher before = phrase.before().pattern().matcher(text);
    while (before.find()) {
      Claim claim = claim(root, text, phrase, before.start(), before.end());
      if (claim != null) {
        found.add(claim);
      }
    }
  }

  private @Nullable Claim claim(String root, String text, Phrase phrase, int start, int beforeEnd) {
    Matcher all = LEADS_ALL.matcher(text).region(beforeEnd, text.length());
    int nameStart = all.lookingAt() ? all.end() : beforeEnd;
    String written = written(root, text, nameStart);
    if (written == null) {
      return null;
    }
    int nameEnd = nameStart + written.length();
    Matcher after = phrase.after().matcher(text).region(nameEnd, text.length());
    after.useTransparentBounds(true);
    return after.lookingAt()
        ? new Claim(phrase.kind(), name(written), text.substring(start, after.end()))
        : null;
  }

  /** A link or a known name at a place of a text; null if there is neither. */
  private @Nullable String written(String root, String text, int start) {
    if (text.startsWith("[[", start)) {
      int end = text.indexOf("]]", start);
      return end < 0 ? null : text.substring(start, end + 2);
    }
    return known.at(root, text, start);
  }

  private static String name(String written) {
    if (!written.startsWith("[[")) {
      return written;
    }
    String inside = written.substring(2, written.length() - 2);
    int bar = inside.indexOf('|');
    return (bar < 0 ? inside : inside.substring(0, bar)).strip();
  }
}

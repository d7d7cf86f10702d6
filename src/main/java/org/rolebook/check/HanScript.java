package org.rolebook.check;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Tells traditional from simplified characters by the character sets of Taiwan (Big5) and of the
 * mainland (GB 2312): what only one of them has among its frequent characters belongs to one script
 * alone.
 */
final class HanScript {

  static final Charset GBK = Charset.forName("GBK");

  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x9FA5;
  private static final int LAST_FREQUENT_OF_BIG5 = 0xC6;
  private static final int LAST_FREQUENT_OF_GB = 0xD7;

  private static final int FIRST_LEAD_OF_UTF8 = 0xE3;
  private static final int LAST_LEAD_OF_UTF8 = 0xE9;

  /** The one byte that Java writes for what a set does not have. */
  private static final int UNKNOWN = '?';

  /** Characters of one set alone that are right in both scripts, mostly in names. */
  private static final String OF_BOTH = "瞭昇玥珮璟琯璘晞暘昤沘浥枓梡佺堉珪祐着";

  private static final HanScript SHARED = new HanScript();

  private final BitSet traditional = new BitSet();
  private final BitSet simplified = new BitSet();
  private final BitSet frequent = new BitSet();
  private final BitSet leading = new BitSet();

  /** The one there is; it is put together once. */
  static HanScript get() {
    return SHARED;
  }

  private HanScript() {
    int[] big5 = leads(Charset.forName("Big5"));
    int[] gb = leads(Charset.forName("GB2312"));
    for (char each = FIRST; each <= LAST; each++) {
      boolean inBig5 = big5[each - FIRST] != UNKNOWN;
      boolean inGb = gb[each - FIRST] != UNKNOWN;
      boolean frequentInBig5 = inBig5 && big5[each - FIRST] <= LAST_FREQUENT_OF_BIG5;
      boolean frequentInGb = inGb && gb[each - FIRST] <= LAST_FREQUENT_OF_GB;
      int lead = gb[each - FIRST];
      leading.set(each, !inGb || (lead >= FIRST_LEAD_OF_UTF8 && lead <= LAST_LEAD_OF_UTF8));
      frequent.set(each, frequentInBig5 || frequentInGb);
      if (OF_BOTH.indexOf(each) < 0) {
        traditional.set(each, frequentInBig5 && !inGb);
        simplified.set(each, frequentInGb && !inBig5);
      }
    }
  }

  /** The first of the two bytes of each character in a set, all encoded at once. */
  private static int[] leads(Charset charset) {
    int[] leads = new int[LAST - FIRST + 1];
    byte[] bytes =
        IntStream.rangeClosed(FIRST, LAST)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .getBytes(charset);
    int at = 0;
    for (int i = 0; i < leads.length; i++) {
      leads[i] = bytes[at] & 0xFF;
      at += leads[i] == UNKNOWN ? 1 : 2;
    }
    return leads;
  }

  /** Whether a character is used in traditional texts alone. */
  boolean isTraditional(int character) {
    return traditional.get(character);
  }

  /** Whether a character is used in simplified texts alone. */
  boolean isSimplified(int character) {
    return simplified.get(character);
  }

  /** Whether a character is frequent in either script. */
  boolean isFrequent(int character) {
    return frequent.get(character);
  }

  /** Whether the bytes of a character in GBK may begin as those of a Han character in UTF-8. */
  boolean mayLeadUtf8(int character) {
    return leading.get(character);
  }

  /** Whether a character is a Han character of the two sets' range. */
  static boolean isHan(int character) {
    return character >= FIRST && character <= LAST;
  }
}

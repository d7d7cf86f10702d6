package org.rolebook.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.rolebook.diagnostic.SourceSpan;

/**
 * Turns the bytes of a source file into text, strictly as UTF-8; a byte order mark is dropped, and
 * characters that no text has are refused.
 */
final class SourceDecoder {

  private SourceDecoder() {}

  /**
   * What came of decoding.
   *
   * @param source the text, up to the first byte that is no UTF-8
   * @param problems what is wrong with the bytes
   */
  record Decoded(SourceText source, Problems problems) {}

  static Decoded decode(String path, byte[] bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(input, chars, true);
    String text = withoutMark(chars.flip().toString());
    if (result.isError()) {
      return invalid(path, text, bytes, input.position());
    }
    SourceText source = SourceText.of(path, text);
    Problems problems = new Problems(source);
    findUnprintable(source, problems);
    return new Decoded(source, problems);
  }

  private static Decoded invalid(String path, String before, byte[] bytes, int position) {
    int end = position;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    byte[] rest = Arrays.copyOfRange(bytes, position, end);
    String shown = before + new String(rest, StandardCharsets.UTF_8);
    SourceText source = SourceText.of(path, shown);
    Problems problems = new Problems(source);
    SourceText good = SourceText.of(path, before);
    int line = good.lines().size();
    int offset = good.line(line).length();
    String hex = "0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[position]);
    SourceSpan span = source.span(line, offset, offset + 1);
    problems.error("encoding", "invalid-utf8", span, hex, String.valueOf(position));
    return new Decoded(source, problems);
  }

  /** Reports the first character that no text has: one such file has many. */
  private static void findUnprintable(SourceText source, Problems problems) {
    for (int line = 1; line <= source.lines().size(); line++) {
      String text = source.line(line);
      for (int at = 0; at < text.length(); at++) {
        if (isUnprintable(text.charAt(at))) {
          report(text.charAt(at), source.span(line, at, at + 1), problems);
          return;
        }
      }
    }
  }

  /** What YAML 1.2 does not call printable, save for surrogates, which come in pairs here. */
  private static boolean isUnprintable(char c) {
    boolean first = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    boolean second = c >= 0x7F && c <= 0x9F && c != 0x85;
    return first || second || c >= 0xFFFE;
  }

  private static void report(char unprintable, SourceSpan span, Problems problems) {
    if (unprintable == 0) {
      problems.error("encoding", "nul", span);
    } else {
      String name = "U+" + HexFormat.of().withUpperCase().toHexDigits(unprintable);
      problems.error("encoding", "control", span, name);
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}

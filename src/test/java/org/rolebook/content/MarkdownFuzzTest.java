package org.rolebook.content;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Whatever bytes a Markdown file has, it is read, or told to be unreadable, with places that exist.
 */
class MarkdownFuzzTest {

  @FuzzTest(maxDuration = "20m")
  void anyBytesAreReadOrTold(byte[] bytes) {
    FuzzedFile.judge(bytes, ".md");
  }
}

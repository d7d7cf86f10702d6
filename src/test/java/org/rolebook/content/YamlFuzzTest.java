package org.rolebook.content;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever bytes a YAML file has, it is read, or told to be unreadable, with places that exist. */
class YamlFuzzTest {

  @FuzzTest(maxDuration = "20m")
  void anyBytesAreReadOrTold(byte[] bytes) {
    FuzzedFile.judge(bytes, ".yaml");
  }
}

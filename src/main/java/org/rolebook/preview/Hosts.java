package org.rolebook.preview;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By which names the server may be called. A page from elsewhere whose name suddenly leads to this
 * machine (DNS rebinding) calls it by its own name, and is refused.
 */
final class Hosts {

  private static final int HTTP = 80;
  private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "[::]");
  private static final Pattern NUMBERS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

  private final Set<String> names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
  private final boolean anyNumber;
  private final String port;
  private final boolean portMayBeMissing;

  /**
   * The names of a server.
   *
   * @param address the address that is served; where it is that of all networks, any address in
   *     numbers will do
   */
  Hosts(String address, int port) {
    names.add(bracketed(address.toLowerCase(Locale.ROOT)));
    this.anyNumber = EVERYWHERE.contains(address);
    this.port = ":" + port;
    this.portMayBeMissing = port == HTTP;
  }

  /** An address as it stands in a URL. */
  static String bracketed(String address) {
    return address.contains(":") && !address.startsWith("[") ? "[" + address + "]" : address;
  }

  /**
   * Whether a request may be answered.
   *
   * @param headers all its Host headers; null for none
   */
  boolean admit(@Nullable List<String> headers) {
    return headers != null
        && headers.size() == 1
        && admits(headers.get(0).toLowerCase(Locale.ROOT));
  }

  private boolean admits(String host) {
    if (host.endsWith(port)) {
      return knows(host.substring(0, host.length() - port.length()));
    }
    return portMayBeMissing && knows(host);
  }

  private boolean knows(String name) {
    return names.contains(name) || (anyNumber && NUMBERS.matcher(name).matches());
  }
}

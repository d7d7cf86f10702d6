package org.rolebook.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An open port.
 *
 * @param http a server that listens there and does not answer yet
 * @param host the address as it was asked for
 * @param substituted the usual port, if it is taken and this is another one
 */
record Port(HttpServer http, String host, OptionalInt substituted) {

  /** The port that is taken where none is asked for. */
  static final int USUAL = 8765;

  private static final int TRIES = 20;
  private static final int LAST = 65535;

  /**
   * Opens a port.
   *
   * @param wanted the port; null for the usual one or one near it or any
   * @throws PreviewException if it cannot be had
   */
  static Port open(String host, @Nullable Integer wanted) throws PreviewException {
    if (wanted != null && (wanted < 0 || wanted > LAST)) {
      throw new PreviewException("preview.bad-port", wanted.toString());
    }
    try {
      InetAddress address = InetAddress.getByName(host);
      return wanted == null ? usual(host, address) : asked(host, address, wanted);
    } catch (UnknownHostException e) {
      throw new PreviewException("preview.bad-address", host);
    } catch (IOException e) {
      throw new PreviewException("preview.unbindable", host, String.valueOf(e.getMessage()));
    }
  }

  private static Port asked(String host, InetAddress address, int wanted)
      throws IOException, PreviewException {
    try {
      return new Port(listen(address, wanted), host, OptionalInt.empty());
    } catch (BindException e) {
      throw new PreviewException("preview.port-taken", host, Integer.toString(wanted));
    }
  }

  private static Port usual(String host, InetAddress address) throws IOException {
    for (int number = USUAL; number < USUAL + TRIES; number++) {
      HttpServer http = listenIfFree(address, number);
      if (http != null) {
        return new Port(http, host, number == USUAL ? OptionalInt.empty() : OptionalInt.of(USUAL));
      }
    }
    return new Port(listen(address, 0), host, OptionalInt.of(USUAL));
  }

  private static @Nullable HttpServer listenIfFree(InetAddress address, int number)
      throws IOException {
    try {
      return listen(address, number);
    } catch (BindException e) {
      return null;
    }
  }

  private static HttpServer listen(InetAddress address, int number) throws IOException {
    return HttpServer.create(new InetSocketAddress(address, number), 0);
  }

  int number() {
    return http.getAddress().getPort();
  }
}

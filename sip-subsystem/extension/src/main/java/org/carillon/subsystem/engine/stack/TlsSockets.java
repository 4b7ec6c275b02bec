package org.carillon.subsystem.engine.stack;

import gov.nist.core.net.NetworkLayer;
import gov.nist.javax.sip.SipStackImpl;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/**
 * Makes the sockets of the stack, which makes this class by name; TLS ones come from the SSL
 * context of the TLS connector.
 */
public final class TlsSockets implements NetworkLayer {
  private static final int CONNECT_MILLIS = 4_000;
  private volatile SSLContext context;

  /** The keys and the trust of the TLS connector; the last one opened counts. */
  public void use(SSLContext newContext) {
    context = newContext;
  }

  private SSLContext context() throws IOException {
    SSLContext current = context;
    if (current == null) {
      throw new IOException("there is no TLS connector, so there are no keys for TLS");
    }
    return current;
  }

  @Override
  public SSLServerSocket createSSLServerSocket(int port, int backlog, InetAddress address)
      throws IOException {
    return (SSLServerSocket)
        context().getServerSocketFactory().createServerSocket(port, backlog, address);
  }

  @Override
  public SSLSocket createSSLSocket(InetAddress address, int port) throws IOException {
    return createSSLSocket(address, port, null);
  }

  @Override
  public SSLSocket createSSLSocket(InetAddress address, int port, InetAddress from)
      throws IOException {
    return (SSLSocket) connect(context().getSocketFactory().createSocket(), address, port, from, 0);
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog, InetAddress address)
      throws IOException {
    return new ServerSocket(port, backlog, address);
  }

  @Override
  public Socket createSocket(InetAddress address, int port) throws IOException {
    return connect(new Socket(), address, port, null, 0);
  }

  @Override
  public Socket createSocket(InetAddress address, int port, InetAddress from) throws IOException {
    return connect(new Socket(), address, port, from, 0);
  }

  @Override
  public Socket createSocket(InetAddress address, int port, InetAddress from, int fromPort)
      throws IOException {
    return connect(new Socket(), address, port, from, fromPort);
  }

  private static Socket connect(
      Socket socket, InetAddress address, int port, InetAddress from, int fromPort)
      throws IOException {
    try {
      if (from != null) {
        socket.bind(new InetSocketAddress(from, fromPort));
      }
      socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  @Override
  public DatagramSocket createDatagramSocket() throws SocketException {
    return new DatagramSocket();
  }

  @Override
  public DatagramSocket createDatagramSocket(int port, InetAddress address) throws SocketException {
    return new DatagramSocket(port, address);
  }

  @Override
  public void setSipStack(SipStackImpl stack) {}
}

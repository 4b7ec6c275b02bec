package org.carillon.it.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A self-signed certificate with its key in a PKCS #12 file, made by the JDK's keytool. */
record Certificate(Path store) {
  static final String PASSWORD = "changeit";

  static Certificate selfSigned(Path directory) throws IOException, InterruptedException {
    Path store = directory.resolve("sip.p12");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    List<String> what = List.of("-genkeypair", "-alias", "sip", "-keyalg", "EC", "-validity", "2");
    List<String> whose = List.of("-dname", "CN=localhost", "-storetype", "PKCS12");
    ProcessBuilder builder = new ProcessBuilder(keytool);
    builder.command().addAll(what);
    builder.command().addAll(whose);
    builder.command().addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
    Process process = builder.inheritIO().start();
    if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IOException("keytool made no certificate");
    }
    return new Certificate(store);
  }

  /** What a phone needs that trusts this certificate and no other. */
  SSLContext trusting() throws IOException, GeneralSecurityException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      trusted.load(in, PASSWORD.toCharArray());
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}

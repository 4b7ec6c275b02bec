package org.carillon.it;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** The unpacked server with Carillon in it, running with the demo configuration. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public abstract class ServerTest {

  /** Port of its pages. */
  public static final int WEB_PORT = Integer.getInteger("carillon.it.web-port", 12080);
}

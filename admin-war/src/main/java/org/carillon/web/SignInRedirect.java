package org.carillon.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends strangers to the sign-in page with a redirect. The server would show it in place of the
 * page they asked for, with status 200, which scripts and browsers take for that page.
 */
@WebFilter(urlPatterns = SignInRedirect.PAGE, dispatcherTypes = DispatcherType.FORWARD)
public class SignInRedirect implements Filter {

  static final String PAGE = "/login.xhtml";
  private static final String FAILED = "failed=true";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException {
    HttpServletRequest asked = (HttpServletRequest) request;
    String reason = FAILED.equals(asked.getQueryString()) ? "?" + FAILED : "";
    ((HttpServletResponse) response).sendRedirect(asked.getContextPath() + PAGE + reason);
  }
}

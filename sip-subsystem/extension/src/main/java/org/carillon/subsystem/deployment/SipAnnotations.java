package org.carillon.subsystem.deployment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.subsystem.engine.settings.ApplicationKey;
import org.carillon.subsystem.engine.settings.ConcurrencyMode;
import org.carillon.subsystem.engine.settings.SipServletDescriptor;
import org.jboss.as.server.deployment.DeploymentUnitProcessingException;
import org.jboss.as.server.deployment.annotation.CompositeIndex;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/** Understands the annotations of JSR 289 18.2 in the archive's annotation index. */
final class SipAnnotations {
  private static final String API = "jakarta.servlet.sip.";
  private static final DotName SIP_APPLICATION =
      DotName.createSimple(API + "annotation.SipApplication");
  private static final DotName SIP_SERVLET = DotName.createSimple(API + "annotation.SipServlet");
  private static final DotName SIP_LISTENER = DotName.createSimple(API + "annotation.SipListener");
  private static final DotName SIP_APPLICATION_KEY =
      DotName.createSimple(API + "annotation.SipApplicationKey");
  private static final DotName CONCURRENCY_CONTROL =
      DotName.createSimple("org.mobicents.servlet.sip.annotation.ConcurrencyControl");
  private static final DotName SIP_SERVLET_REQUEST =
      DotName.createSimple(API + "SipServletRequest");
  private static final DotName STRING = DotName.createSimple(String.class.getName());
  private static final int NOT_LOADED_ON_STARTUP = -1;

  /** What the annotation's constants are called here. */
  private static final Map<String, ConcurrencyMode> MODES =
      Map.of(
          "None", ConcurrencyMode.NONE,
          "SipSession", ConcurrencyMode.SIP_SESSION,
          "SipApplicationSession", ConcurrencyMode.SIP_APPLICATION_SESSION);

  private final CompositeIndex index;
  private final SipApplicationBuilder application;

  private SipAnnotations(CompositeIndex index, SipApplicationBuilder application) {
    this.index = index;
    this.application = application;
  }

  static void read(CompositeIndex index, SipApplicationBuilder application)
      throws DeploymentUnitProcessingException {
    SipAnnotations annotations = new SipAnnotations(index, application);
    annotations.applications();
    annotations.servlets();
    for (AnnotationInstance listener : index.getAnnotations(SIP_LISTENER)) {
      annotations.applicationName(listener);
      application.listener(listener.target().asClass().name().toString());
    }
    annotations.applicationKeys();
    for (AnnotationInstance control : index.getAnnotations(CONCURRENCY_CONTROL)) {
      Optional.ofNullable(control.value("mode"))
          .map(mode -> MODES.get(mode.asEnum()))
          .ifPresent(application::concurrency);
    }
  }

  private void applications() throws DeploymentUnitProcessingException {
    for (AnnotationInstance sip : index.getAnnotations(SIP_APPLICATION)) {
      Optional<String> name = text(sip, "name");
      if (name.isPresent()) {
        application.name(name.get());
      }
      text(sip, "mainServlet").ifPresent(application::mainServlet);
      number(sip, "sessionTimeout").ifPresent(application::sessionTimeout);
      number(sip, "proxyTimeout").ifPresent(application::proxyTimeout);
    }
  }

  private void servlets() throws DeploymentUnitProcessingException {
    for (AnnotationInstance servlet : index.getAnnotations(SIP_SERVLET)) {
      applicationName(servlet);
      application.servlet(
          new SipServletDescriptor(
              text(servlet, "name").orElseGet(() -> servlet.target().asClass().simpleName()),
              servlet.target().asClass().name().toString(),
              number(servlet, "loadOnStartup").orElse(NOT_LOADED_ON_STARTUP),
              Map.of()));
    }
  }

  private void applicationKeys() throws DeploymentUnitProcessingException {
    for (AnnotationInstance key : index.getAnnotations(SIP_APPLICATION_KEY)) {
      MethodInfo method = key.target().asMethod();
      String className = method.declaringClass().name().toString();
      if (!isApplicationKey(method)) {
        throw SipDeploymentLogger.LOGGER.invalidApplicationKey(className, method.name());
      }
      applicationName(key);
      application.applicationKey(new ApplicationKey(className, method.name()));
    }
  }

  private static boolean isApplicationKey(MethodInfo method) {
    int publicStatic = java.lang.reflect.Modifier.PUBLIC | java.lang.reflect.Modifier.STATIC;
    return (method.flags() & publicStatic) == publicStatic
        && method.returnType().name().equals(STRING)
        && method.parameterTypes().stream()
            .map(type -> type.name())
            .toList()
            .equals(List.of(SIP_SERVLET_REQUEST));
  }

  private void applicationName(AnnotationInstance annotation)
      throws DeploymentUnitProcessingException {
    Optional<String> name = text(annotation, "applicationName");
    if (name.isPresent()) {
      application.name(name.get());
    }
  }

  private static Optional<String> text(AnnotationInstance annotation, String member) {
    return Optional.ofNullable(annotation.value(member))
        .map(AnnotationValue::asString)
        .filter(text -> !text.isEmpty());
  }

  private static Optional<Integer> number(AnnotationInstance annotation, String member) {
    return Optional.ofNullable(annotation.value(member)).map(AnnotationValue::asInt);
  }
}

package org.carillon.webhook;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Begins to send when the application starts and its tables are there, and ends with it. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhooksLife {

  @Inject private Webhooks webhooks;

  @PostConstruct
  void begin() {
    webhooks.open();
  }

  @PreDestroy
  void end() {
    webhooks.close();
  }
}

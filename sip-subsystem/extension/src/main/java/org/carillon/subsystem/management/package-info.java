/**
 * The management model of the subsystem {@code sip}: extension, schema, resources, metrics and the
 * services behind them. WildFly is the only caller; deployments see the subsystem through {@code
 * org.carillon.subsystem.deployment}.
 */
package org.carillon.subsystem.management;

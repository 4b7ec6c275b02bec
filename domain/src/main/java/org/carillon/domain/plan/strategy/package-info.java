/** The strategies, one class each; nobody refers to one by its class. */
package org.carillon.domain.plan.strategy;

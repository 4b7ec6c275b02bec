package org.carillon.subsystem.engine.traffic;

import java.util.List;

/** What the SIP server has done since it started, and what it is doing now. */
public interface SipStatistics {
  /**
   * The methods counted one by one: RFC 3261 and the RFCs that add methods (3262, 3265, 3311, 3428,
   * 3515, 3903, 6086).
   */
  List<String> METHODS =
      List.of(
          "INVITE",
          "ACK",
          "BYE",
          "CANCEL",
          "OPTIONS",
          "REGISTER",
          "PRACK",
          "UPDATE",
          "INFO",
          "MESSAGE",
          "SUBSCRIBE",
          "NOTIFY",
          "PUBLISH",
          "REFER");

  /** Requests of that method received, retransmissions absorbed by the stack not counted. */
  long requestsReceived(String method);

  /** Requests of that method sent, retransmissions not counted. */
  long requestsSent(String method);

  /** Responses received, by status class 1 to 6. */
  long responsesReceived(int statusClass);

  /** Responses sent by applications and the container, by status class 1 to 6. */
  long responsesSent(int statusClass);

  /** Client and server transactions that are not finished (RFC 3261 17). */
  int activeTransactions();

  /** Dialogs that are not terminated (RFC 3261 12). */
  int activeDialogs();

  /** SIP sessions of all applications. */
  int sipSessions();

  /** SIP application sessions of all applications. */
  int applicationSessions();

  /** Messages waiting for a worker or in work. */
  int queueDepth();

  /**
   * Requests answered 503 because of the queue limit or a suspended server, and dropped datagrams.
   */
  long rejected();
}

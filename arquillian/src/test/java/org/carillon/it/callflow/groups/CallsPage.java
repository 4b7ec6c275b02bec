package org.carillon.it.callflow.groups;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.carillon.admin.CallHistory;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.record.Flag;

/**
 * The records of the latest calls whose caller's address contains the parameter {@code caller}, one
 * a line: caller, outcome, flags with commas between and "-" for none, and then each attempt as
 * member, milliseconds after arrival and end.
 */
@WebServlet("/calls")
public class CallsPage extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int AS_MANY_AS_THERE_ARE = 1000;

  @EJB(lookup = "java:global/carillon/carillon-ejb/CallHistory")
  private transient CallHistory history;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String caller = request.getParameter("caller");
    response.setContentType("text/plain");
    response
        .getWriter()
        .print(
            history.latest(AS_MANY_AS_THERE_ARE).stream()
                .filter(call -> call.caller().contains(caller))
                .map(CallsPage::line)
                .collect(Collectors.joining("\n")));
  }

  private static String line(CallSummary call) {
    String attempts =
        call.attempts().stream()
            .map(
                attempt ->
                    String.join(
                        " ",
                        attempt.member().value(),
                        String.valueOf(
                            attempt.offeredAt().toEpochMilli() - call.arrivedAt().toEpochMilli()),
                        attempt.end().name()))
            .collect(Collectors.joining(" "));
    return String.join(" ", call.caller(), call.outcome().name(), flags(call), attempts);
  }

  private static String flags(CallSummary call) {
    Set<Flag> flags = call.particulars().flags().all();
    return flags.isEmpty()
        ? "-"
        : flags.stream().sorted().map(Flag::name).collect(Collectors.joining(","));
  }
}

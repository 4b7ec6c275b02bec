package org.carillon.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.Visit;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.MemberId;
import org.carillon.report.CallPage;
import org.carillon.report.CallPages;

/** The page that lists calls: the latest ones, or those that a link asks for. */
@Named
@RequestScoped
public class Calls {

  @Inject private CallPages pages;
  @Inject private CallQuery query;
  @Inject private Names names;
  @Inject private Words words;

  private CallPage page = new CallPage(List.of(), 0, 1, 1);

  @PostConstruct
  void read() {
    page = pages.page(query.filter(), query.page());
  }

  /** The calls of this page, newest first. */
  public List<CallSummary> getAll() {
    return page.calls();
  }

  /** Which page of the list it is. */
  public CallPage getPage() {
    return page;
  }

  /** What the group of that number is called today; empty when it is gone. */
  public String groupName(String number) {
    return names.groupName(number);
  }

  /** The groups that the call came through. */
  public List<CallStop> stops(CallSummary call) {
    return CallStop.of(call);
  }

  /** Where the call went on to from the group; empty for nowhere. */
  public String placeName(Visit visit) {
    String to = visit.to().orElse("");
    return names
        .group(to)
        .map(CallGroup::name)
        .map(name -> to + " " + name)
        .orElseGet(() -> words.caller(to));
  }

  /** The name of whoever took the call; a dash when nobody did. */
  public String answeredBy(CallSummary call) {
    return call.answer().map(answer -> memberName(answer.by())).orElse("–");
  }

  /** The member's name as people read it; the id when the member is in no group any more. */
  public String memberName(MemberId id) {
    return names.memberName(id);
  }
}

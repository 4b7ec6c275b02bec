package org.carillon.subsystem.engine;

import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.parser.MessageParser;
import gov.nist.javax.sip.parser.MessageParserFactory;
import gov.nist.javax.sip.parser.ParseExceptionListener;
import gov.nist.javax.sip.parser.StringMsgParser;
import gov.nist.javax.sip.stack.MessageChannel;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import java.text.ParseException;

/** The stack's parser, which reports what it cannot parse. The stack makes the factory by name. */
public final class WatchfulParser implements MessageParserFactory {
  private static final MessageParser PARSER = new StringMsgParser();

  @Override
  public MessageParser createMessageParser(SIPTransactionStack stack) {
    return WatchfulParser::parse;
  }

  private static SIPMessage parse(
      byte[] bytes, boolean readBody, boolean strict, ParseExceptionListener listener)
      throws ParseException {
    try {
      return PARSER.parseSIPMessage(bytes, readBody, strict, listener);
    } catch (ParseException e) {
      MalformedMessages.seen(peerOf(listener), e);
      throw e;
    } catch (RuntimeException e) {
      // The stack's parser stumbles over some inputs; to the stack that must look like bad syntax.
      MalformedMessages.seen(peerOf(listener), e);
      ParseException bad = new ParseException(String.valueOf(e), 0);
      bad.initCause(e);
      throw bad;
    }
  }

  private static String peerOf(ParseExceptionListener listener) {
    if (listener instanceof MessageChannel channel && channel.getPeerAddress() != null) {
      return channel.getPeerAddress();
    }
    return "A peer";
  }
}

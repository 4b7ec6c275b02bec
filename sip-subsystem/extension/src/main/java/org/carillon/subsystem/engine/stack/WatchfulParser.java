package org.carillon.subsystem.engine.stack;

import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.parser.MessageParser;
import gov.nist.javax.sip.parser.MessageParserFactory;
import gov.nist.javax.sip.parser.ParseExceptionListener;
import gov.nist.javax.sip.parser.StringMsgParser;
import gov.nist.javax.sip.stack.MessageChannel;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import java.text.ParseException;
import org.carillon.subsystem.engine.log.MalformedMessages;

/** The stack's parser, which reports what it cannot parse. The stack makes the factory by name. */
public final class WatchfulParser implements MessageParserFactory {
  private static final int LARGEST_HEADERS = 16 * 1024;

  private static final MessageParser PARSER = new StringMsgParser();

  @Override
  public MessageParser createMessageParser(SIPTransactionStack stack) {
    return WatchfulParser::parse;
  }

  private static SIPMessage parse(
      byte[] bytes, boolean readBody, boolean strict, ParseExceptionListener listener)
      throws ParseException {
    try {
      checkSize(bytes);
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

  /** The parser's time grows with the square of the headers; 60 KB of them can cost seconds. */
  private static void checkSize(byte[] bytes) throws ParseException {
    if (bytes.length <= LARGEST_HEADERS) {
      return;
    }
    for (int i = 3; i < LARGEST_HEADERS; i++) {
      if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n') {
        return;
      }
    }
    throw new ParseException("more than " + LARGEST_HEADERS + " bytes of headers", 0);
  }

  private static String peerOf(ParseExceptionListener listener) {
    if (listener instanceof MessageChannel channel && channel.getPeerAddress() != null) {
      return channel.getPeerAddress();
    }
    return "A peer";
  }
}

package org.frametrace.exchange;

/** Says why something cannot be said on the other side. */
final class InexpressibleException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;

  InexpressibleException(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}

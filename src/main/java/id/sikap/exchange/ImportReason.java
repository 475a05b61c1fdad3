package id.sikap.exchange;

import id.sikap.exchange.RowProblem.Severity;

/**
 * How many problems of a job have one reason.
 */
record ImportReason(Severity severity, String reason, int count) {
}

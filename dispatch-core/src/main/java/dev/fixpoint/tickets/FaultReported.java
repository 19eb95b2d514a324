package dev.fixpoint.tickets;

/** A customer has reported a fault that needs somebody on site. */
public record FaultReported(Ticket ticket, String serviceType) {}

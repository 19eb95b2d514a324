package dev.fixpoint.bookings;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How customers reach a person where the pages cannot help.
 *
 * @param phone as it is dialled and shown; empty where there is none
 */
@ConfigurationProperties("fixpoint.contact")
public record ServiceContact(String phone) {}

package org.dateline.document;

import java.time.LocalDate;

/** The day an article came out, and how that is known. */
public record PublicationDate(LocalDate day, DateBasis basis) {
}

package org.roundtable.account;

import org.roundtable.kernel.PersonId;

/**
 * An account is about to lose its address, by its end or by a new one. Told within the transaction
 * that does it, while the address still stands.
 */
public record AddressLeft(PersonId person) {}

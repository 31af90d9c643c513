package org.tanji.host.identity;

/**
 * Who did something: the account, the person behind it and the role at that time.
 *
 * @param name as it was then, for documents; the person counts, not the name
 */
public record Actor(AccountId account, PersonId person, Role role, String name) {

    /** The program, which acts when a term has run out; it is nobody's second account. */
    public static final Actor PROGRAM =
            new Actor(new AccountId("program"), new PersonId("program"), Role.PROGRAM, "Tanji");

    public static Actor of(Account account) {
        return new Actor(account.id(), account.person(), account.role(), account.displayName());
    }
}

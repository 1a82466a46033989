/// A project in a container that only its password opens, for sending or keeping on a stick. Start at [nl.wissel.store.protect.ProtectedCopy].
///
/// The container is an OpenPGP message as RFC 9580 has it, made by Bouncy Castle: the password and a salt give a key by Argon2id (64 MiB of
/// memory a guess), which wraps the key of the data; the data are AES-256 in OCB mode, so that every byte is guarded. Any program that knows
/// the RFC opens it. Opened here, its content stays in memory: nothing is written until a person says where.
@NullMarked
package nl.wissel.store.protect;

import org.jspecify.annotations.NullMarked;

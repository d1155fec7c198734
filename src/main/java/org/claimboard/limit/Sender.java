package org.claimboard.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;

import org.claimboard.secret.ServerKey;

/** Where a request comes from, as a keyed hash that nobody can turn back into an address. */
@RequestScoped
public class Sender {
    /** Who has one IPv6 address mostly has all of its first 64 bits. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private final CurrentVertxRequest request;
    private final ServerKey key;

    Sender(CurrentVertxRequest request, ServerKey key) {
        this.request = request;
        this.key = key;
    }

    String hash() {
        SocketAddress address = request.getCurrent().request().remoteAddress();
        return key.sign("sender", address == null ? "unknown" : network(address.hostAddress()));
    }

    /** An IPv4 address as it is; of an IPv6 address its first 64 bits. */
    static String network(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            // An address in digits is looked up nowhere.
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}

package dev.fixpoint.notifications;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Where this server may be told to send to. Strangers give us these addresses: only HTTPS to public addresses on the usual
 * port, so that nobody reaches through us what is not meant for them. A name is looked up again right before sending; Java
 * keeps what it found for the connection that follows.
 *
 * @param privateToo also what is not public, and plain HTTP on this machine: for tests and push services of one's own
 */
record PushEndpoints(boolean privateToo) {
    private static final int LONGEST = 2000;
    private static final int HTTPS = 443;

    /** @throws dev.fixpoint.shared.Refusal {@code push-endpoint} */
    void check(String endpoint) {
        if (endpoint.length() > LONGEST || !isAllowed(endpoint)) {
            throw MessageProblem.PUSH_ENDPOINT.refuse().at("endpoint", "invalid");
        }
    }

    private boolean isAllowed(String endpoint) {
        try {
            var uri = new URI(endpoint);
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null
                    && mayBeSpokenTo(uri)
                    && (privateToo || isPublic(uri));
        } catch (URISyntaxException e) {
            return false;
        } catch (UnknownHostException e) {
            return true; // a name that cannot be looked up now; asked again before anything is sent
        }
    }

    private boolean mayBeSpokenTo(URI uri) {
        if ("https".equals(uri.getScheme())) {
            return privateToo || uri.getPort() == -1 || uri.getPort() == HTTPS;
        }
        return privateToo && "http".equals(uri.getScheme()) && isLoopback(uri);
    }

    private static boolean isLoopback(URI uri) {
        return uri.getHost().equals("127.0.0.1") || uri.getHost().equals("localhost");
    }

    /** @throws UnknownHostException if there is no such name now */
    boolean maySend(URI uri) throws UnknownHostException {
        return privateToo || isPublic(uri);
    }

    private static boolean isPublic(URI uri) throws UnknownHostException {
        return Arrays.stream(InetAddress.getAllByName(uri.getHost())).allMatch(PushEndpoints::isPublic);
    }

    /** Leaves out what the IANA lists as not reachable from everywhere, and what hides an IPv4 address in an IPv6 one. */
    private static boolean isPublic(InetAddress address) {
        var octets = address.getAddress();
        int first = octets[0] & 0xff;
        int second = octets[1] & 0xff;
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        if (address instanceof Inet4Address) {
            return first != 0
                    && first < 224
                    && !(first == 100 && second >= 64 && second < 128)
                    && !(first == 192 && second == 0 && (octets[2] == 0 || octets[2] == 2))
                    && !(first == 198 && (second == 18 || second == 19));
        }
        boolean is6to4 = first == 0x20 && second == 0x02;
        boolean isTeredo = first == 0x20 && second == 0x01 && octets[2] == 0 && octets[3] == 0;
        return (first & 0xe0) == 0x20 && !is6to4 && !isTeredo; // 2000::/3 is what has been given out
    }
}

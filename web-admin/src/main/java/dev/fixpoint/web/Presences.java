package dev.fixpoint.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.fixpoint.identity.Users;
import dev.fixpoint.live.LiveChange;
import dev.fixpoint.shared.UserId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Adds to who has what selected the name that colleagues know; between nodes only identifiers travel. */
@Component
class Presences {
    private final Users users;
    private final Cache<UserId, String> names = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    Presences(Users users) {
        this.users = users;
    }

    Map<String, Object> named(LiveChange change) {
        if (!change.kind().equals(LiveChange.PRESENCE)) {
            return change.data();
        }
        var named = new HashMap<>(change.data());
        var user = new UserId(UUID.fromString(String.valueOf(change.data().get("userId"))));
        named.put("name", names.get(user, id -> users.nameOf(id).orElse("")));
        return named;
    }
}

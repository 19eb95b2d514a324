package dev.fixpoint.notifications;

import java.time.Clock;
import java.util.ArrayList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import tools.jackson.databind.json.JsonMapper;

/** E-mail where there is a server and a sender, text messages where there is an account, notifications unless they are off. */
@Configuration(proxyBeanMethods = false)
class ChannelSetup {
    @Bean
    Channels channels(
            ObjectProvider<JavaMailSender> server,
            MessageSettings settings,
            PushKeys keys,
            JsonMapper json,
            Clock clock) {
        var configured = new ArrayList<MessageChannel>();
        if (!settings.mailFrom().isBlank()) {
            server.ifAvailable(s -> configured.add(new MailChannel(s, new SenderAddress(settings.mailFrom()), clock)));
        }
        if (settings.sms().isConfigured()) {
            configured.add(new TwilioChannel(settings.sms(), json));
        }
        if (settings.push().enabled()) {
            configured.add(new PushChannel(keys, settings, json, clock));
        }
        return new Channels(configured);
    }
}

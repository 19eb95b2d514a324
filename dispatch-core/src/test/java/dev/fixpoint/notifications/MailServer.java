package dev.fixpoint.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server on this machine that keeps what it gets, or answers with the code it is told to. */
final class MailServer implements AutoCloseable {
    record Mail(String to, MimeMessage content) {}

    private final List<Mail> received = new CopyOnWriteArrayList<>();
    private final SMTPServer server = SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .messageHandlerFactory(this::handler)
            .build();
    private volatile int toRecipient = 250;
    private volatile int toData = 250;
    private volatile boolean silent;

    MailServer() {
        server.start();
    }

    void answerRecipients(int code) {
        toRecipient = code;
    }

    void answerData(int code) {
        toData = code;
    }

    /** Takes mail and never says so. */
    void fallSilent() {
        silent = true;
    }

    List<Mail> receivedBy(String address) {
        return received.stream().filter(m -> m.to().equals(address)).toList();
    }

    /** What the product sends with, pointed at this server. */
    JavaMailSender sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getPortAllocated());
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "1000");
        return sender;
    }

    @Override
    public void close() {
        server.stop();
    }

    private MessageHandler handler(MessageContext context) {
        return new MessageHandler() {
            private String to = "";

            @Override
            public void from(String address) {}

            @Override
            public void recipient(String address) throws RejectException {
                refuseUnless250(toRecipient);
                to = address;
            }

            @Override
            public String data(InputStream data) throws RejectException, IOException {
                refuseUnless250(toData);
                received.add(new Mail(to, read(data)));
                if (silent) {
                    hold();
                }
                return "kept";
            }

            @Override
            public void done() {}
        };
    }

    private static void refuseUnless250(int code) throws RejectException {
        if (code != 250) {
            throw new RejectException(code, "as told");
        }
    }

    private static void hold() {
        try {
            Thread.sleep(Duration.ofSeconds(3));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static MimeMessage read(InputStream data) throws IOException {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), data);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }
}

package dev.fixpoint.bookings;

import dev.fixpoint.documents.PdfPrinter;
import dev.fixpoint.documents.Sheet;
import dev.fixpoint.organisation.Organisation;
import dev.fixpoint.organisation.OrganisationUnit;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Money;
import dev.fixpoint.tickets.Symptom;
import dev.fixpoint.tickets.Symptoms;
import dev.fixpoint.warranties.Entitlement;
import dev.fixpoint.warranties.ServicePrices;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What stands on the page of a booking, on paper. */
@Service
public class BookingDocuments {
    private static final LocalText WINDOW = new LocalText("%s %s 至 %s（%s）", "%s, %s to %s (%s)");
    private static final LocalText DATE = new LocalText("yyyy年M月d日 EEEE", "EEEE, d MMMM yyyy");
    private static final LocalText DAY = new LocalText("yyyy年M月d日", "d MMMM yyyy");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ManagedBookings bookings;
    private final Symptoms symptoms;
    private final Organisation organisation;
    private final ServiceContact contact;
    private final PdfPrinter printer;
    private final Clock clock;

    BookingDocuments(
            ManagedBookings bookings,
            Symptoms symptoms,
            Organisation organisation,
            ServiceContact contact,
            PdfPrinter printer,
            Clock clock) {
        this.bookings = bookings;
        this.symptoms = symptoms;
        this.organisation = organisation;
        this.contact = contact;
        this.printer = printer;
        this.clock = clock;
    }

    /** A file and what to call it. */
    public record PrintedBooking(String fileName, byte[] pdf) {}

    /** The booking as it stands now, as PDF. A link opens one booking and nothing else. */
    public PrintedBooking print(String link, Language language) {
        var booking = bookings.show(link);
        return new PrintedBooking(booking.number() + ".pdf", printer.print(new Writer(booking, language).sheet()));
    }

    /** One booking in one language. */
    private final class Writer {
        private final ManagedBooking booking;
        private final AsBooked told;
        private final Language language;
        private final Locale locale;
        private final ZoneId zone;

        Writer(ManagedBooking booking, Language language) {
            this.booking = booking;
            this.told = booking.asBooked();
            this.language = language;
            locale = Locale.forLanguageTag(language.tag());
            zone = ZoneId.of(booking.zone());
        }

        Sheet sheet() {
            var sheet = new Sheet(language, issuer(), word(PaperWord.TITLE));
            sheet.fact(word(PaperWord.NUMBER), booking.number())
                    .fact(word(PaperWord.STATE), word(PaperWord.of(booking.state())))
                    .fact(word(PaperWord.SERVICE), booking.serviceName().in(language))
                    .fact(word(PaperWord.PROBLEM), symptom())
                    .fact(word(PaperWord.WHEN), window())
                    .fact(word(PaperWord.ADDRESS), booking.address().in(language))
                    .fact(word(PaperWord.DEVICE), device())
                    .fact(word(PaperWord.TECHNICIAN), booking.technicianName());
            if (booking.state() != BookingView.State.CANCELLED) {
                price(sheet);
            }
            if (told.isDiagnosis()) {
                sheet.note(word(PaperWord.DIAGNOSIS));
            }
            if (booking.canChange()) {
                sheet.note(PaperWord.CHANGE
                        .text()
                        .filled(moment(booking.changeUntil()))
                        .in(language));
            }
            if (!contact.phone().isEmpty()) {
                sheet.note(PaperWord.CALL.text().filled(contact.phone()).in(language));
            }
            return sheet.note(
                    PaperWord.AS_OF.text().filled(moment(clock.instant())).in(language));
        }

        private void price(Sheet sheet) {
            var price = told.price();
            sheet.heading(word(PaperWord.PRICE));
            if (price == null) {
                sheet.note(word(PaperWord.UNKNOWN_PRICE));
                return;
            }
            price.lines().forEach(line -> sheet.fact(word(PaperWord.of(line.item())), paid(line)));
            sheet.fact(word(PaperWord.DUE), money(price.due()))
                    .fact(word(PaperWord.MOST), money(price.most()))
                    .fact(word(PaperWord.COVERED_UNTIL), day(price.coveredUntil()));
        }

        private String paid(Entitlement.Line line) {
            if (line.payer() == Entitlement.Payer.WARRANTY) {
                return word(PaperWord.COVERED);
            }
            return line.amount() == null ? word(PaperWord.ON_SITE) : money(line.amount());
        }

        private @Nullable String symptom() {
            return Optional.ofNullable(told.symptom())
                    .flatMap(symptoms::find)
                    .map(Symptom::name)
                    .map(name -> name.in(language))
                    .orElse(null);
        }

        private @Nullable String device() {
            return Optional.ofNullable(told.device()).map(Writer::name).orElse(null);
        }

        private static String name(ServicePrices.Device device) {
            return Stream.of(Optional.of(device.modelCode()), Optional.ofNullable(device.serial()))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" · "));
        }

        private String issuer() {
            return organisation
                    .headquarters()
                    .map(OrganisationUnit::name)
                    .map(name -> name.in(language))
                    .orElse("");
        }

        private String window() {
            return WINDOW.in(language)
                    .formatted(date(booking.from(), DATE), clock(booking.from()), clock(booking.to()), booking.zone());
        }

        private String moment(Instant at) {
            return date(at, DAY) + " " + clock(at);
        }

        private @Nullable String day(@Nullable LocalDate day) {
            return day == null
                    ? null
                    : DateTimeFormatter.ofPattern(DAY.in(language), locale).format(day);
        }

        private String date(Instant at, LocalText pattern) {
            return DateTimeFormatter.ofPattern(pattern.in(language), locale).format(at.atZone(zone));
        }

        private String clock(Instant at) {
            return CLOCK.format(at.atZone(zone));
        }

        private String money(Money money) {
            var format = NumberFormat.getCurrencyInstance(locale);
            format.setCurrency(money.currency());
            return format.format(
                    BigDecimal.valueOf(money.minor(), money.currency().getDefaultFractionDigits()));
        }

        private String word(PaperWord word) {
            return word.text().in(language);
        }
    }
}

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates every file given, once for PDF/A-2a and once for PDF/UA-1, and prints one JSON line a file and profile:
 * {"file", "profile": "2a" | "ua1", "compliant", "checks", "failures": [{"clause", "test", "message", "location"}]}.
 * A file that cannot be read or parsed is a failure with the clause "unreadable". Exits 0 whatever the verdicts are.
 */
public final class ValidatePdf {
    private static final String[] PROFILES = {"2a", "ua1"};
    private static final int MOST_FAILURES = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] files) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        for (String file : files) {
            for (String profile : PROFILES) {
                System.out.println(JSON.writeValueAsString(verdict(file, profile)));
            }
        }
    }

    private static ObjectNode verdict(String file, String profile) throws Exception {
        ObjectNode line = JSON.createObjectNode().put("file", file).put("profile", profile);
        ArrayNode failures = JSON.createArrayNode();
        PDFAFlavour flavour = PDFAFlavour.fromString(profile);
        try (FileInputStream pdf = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(pdf, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, MOST_FAILURES, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            line.put("compliant", result.isCompliant()).put("checks", result.getTotalAssertions());
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    failures.add(failure(assertion));
                }
            }
        } catch (VeraPDFException | IOException unreadable) {
            line.put("compliant", false).put("checks", 0);
            failures.addObject().put("clause", "unreadable").put("test", 0).put("message", unreadable.getMessage()).put("location", "");
        }
        line.set("failures", failures);
        return line;
    }

    private static ObjectNode failure(TestAssertion assertion) {
        return JSON.createObjectNode()
                .put("clause", assertion.getRuleId().getClause())
                .put("test", assertion.getRuleId().getTestNumber())
                .put("message", assertion.getMessage())
                .put("location", assertion.getLocation().getContext());
    }
}

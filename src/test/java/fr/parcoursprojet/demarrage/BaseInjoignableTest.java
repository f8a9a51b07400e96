package fr.parcoursprojet.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/** Of the two accounts of the database, the one that is refused is the one that is named. */
class BaseInjoignableTest {

    @ParameterizedTest
    @CsvSource({"portail,spring.datasource.password", "schema,spring.flyway.password"})
    void theAccountThatIsRefusedIsNamed(String compte, String reglage) {
        var reglages = new MockEnvironment()
                .withProperty("spring.datasource.username", "portail")
                .withProperty("spring.flyway.user", "schema");
        var refus = new SQLException("Access denied for user '" + compte + "'@'localhost'", "28000");

        var dit = new BaseInjoignable(reglages).analyze(refus, refus);

        assertThat(dit).isNotNull();
        assertThat(dit.getDescription()).endsWith("refuses the account " + compte);
        assertThat(dit.getAction()).contains(reglage);
    }
}

package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;

/** What the endpoint says of itself when asked without a query (SPARQL 1.1 Service Description). */
final class ServiceDescription {

  private ServiceDescription() {}

  static byte[] turtle(HttpServletRequest request) {
    String text =
        """
        PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
        PREFIX formats: <http://www.w3.org/ns/formats/>

        <%1$s#service> a sd:Service ;
          sd:endpoint <%1$s> ;
          sd:supportedLanguage sd:SPARQL11Query ;
          sd:resultFormat formats:SPARQL_Results_JSON , formats:SPARQL_Results_XML , formats:SPARQL_Results_CSV ,
            formats:SPARQL_Results_TSV , formats:Turtle , formats:N-Triples ;
          sd:defaultDataset <%1$s#dataset> .

        <%1$s#dataset> a sd:Dataset ;
          sd:defaultGraph <%1$s#default> .

        <%1$s#default> a sd:Graph .
        """;
    return text.formatted(request.getRequestURL()).getBytes(StandardCharsets.UTF_8);
  }
}

# The portal's jar on a JRE 25; build the jar first: ./mvnw -Plivraison -DskipTests package
FROM eclipse-temurin:25-jre
# the portal writes its files folder and /tmp, nothing else: neither its jar nor its settings
RUN useradd --system --home /opt/parcours portail && mkdir -p /opt/parcours/fichiers && chown portail /opt/parcours/fichiers
WORKDIR /opt/parcours
COPY target/parcours-projet-*.jar parcours-projet.jar
COPY config/ config/
USER portail
EXPOSE 8080
ENTRYPOINT ["java", "-Xmx512m", "-jar", "parcours-projet.jar"]

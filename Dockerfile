# syntax=docker/dockerfile:1
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    ./mvnw -q -B -ntp -DskipTests -Dspotless.check.skip -pl web-admin -am package \
    && java -Djarmode=tools -jar web-admin/target/web-admin-0.1.0-app.jar extract --destination /app

FROM eclipse-temurin:25-jre
RUN useradd --system --home /app fixpoint
WORKDIR /app
COPY --from=build /app .
USER fixpoint
ENV FIXPOINT_HOST=0.0.0.0
EXPOSE 8080
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=60", "-jar", "web-admin-0.1.0-app.jar"]

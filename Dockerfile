# Makes the Debian package of convene and installs it. Not run yet by anybody: see README.md. Of the package
# itself docs/operations.md says what was run. To have the same bytes each time:
#   docker build --build-arg SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) .
FROM swift:6.3-bookworm AS build
ARG SOURCE_DATE_EPOCH=0
WORKDIR /convene
COPY .ci/packages .ci/packages
COPY packaging/packages packaging/packages
RUN apt-get update -qq && cat .ci/packages packaging/packages | xargs apt-get install -y -qq --no-install-recommends
COPY . .
RUN swift build -c release --product convene --explicit-target-dependency-import-check error
RUN swift build -c release --product convene-portal --explicit-target-dependency-import-check error
RUN packaging/build.sh .build/release .build/package

FROM debian:bookworm-slim
COPY --from=build /convene/.build/package/ /tmp/package/
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends /tmp/package/convene_*.deb \
  && rm -rf /var/lib/apt/lists/* /tmp/package \
  && useradd --uid 1000 --create-home convene && install -d -o convene /data
USER convene
ENTRYPOINT ["convene"]

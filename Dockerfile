# Builds convene and carries what it needs at run time. Not run yet by anybody: see README.md.
FROM swift:6.3-bookworm AS build
WORKDIR /convene
COPY .ci/packages .ci/packages
RUN apt-get update -qq && xargs -a .ci/packages apt-get install -y -qq --no-install-recommends
COPY . .
RUN swift build -c release --product convene --static-swift-stdlib \
  --explicit-target-dependency-import-check error

FROM debian:bookworm-slim
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends \
  ca-certificates fonts-noto-core libpango-1.0-0 libpangocairo-1.0-0 libcairo2 libharfbuzz0b zlib1g libpq5 tzdata \
  libxlsxwriter4 libzip4 libexpat1 libcurl4 libgmime-3.0-0 \
  libzxing2 libstdc++6 poppler-utils \
  && rm -rf /var/lib/apt/lists/* \
  && useradd --uid 1000 --create-home convene && install -d -o convene /data
COPY --from=build /convene/.build/release/convene /usr/local/bin/convene
USER convene
ENTRYPOINT ["convene"]

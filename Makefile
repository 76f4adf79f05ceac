# Two commands matter: `make demo` and `make test`. `make` alone lists all of them.
SWIFT_FLAGS := --explicit-target-dependency-import-check error
CHECKED := Package.swift Sources Tests Plugins
PACKAGES := $(shell cat .ci/packages)

.DEFAULT_GOAL := help
.PHONY: help deps build demo serve look office find gallery papers test test-fast test-solvers trial-language soak sanitize fuzz mutate coverage lint format schema golden clean \
	package package-test drills scale bench-portal

help: ## list these commands
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

deps: ## install the Debian packages that are missing (.ci/packages)
	@missing=$$(for name in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$name 2>/dev/null | grep -q 'ok installed' || echo $$name; \
	done); \
	if [ -n "$$missing" ]; then \
	  echo "installing" $$missing; \
	  if [ "$$(id -u)" = 0 ]; then as=""; else as=sudo; fi; \
	  $$as apt-get update -qq && \
	  $$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; \
	fi

build: deps ## build the program for use
	swift build -c release --product convene $(SWIFT_FLAGS)

demo: build ## run the 2007 expert group meeting from its file to printed papers
	.build/release/convene demo

serve: build ## serve the pages of the demo meeting at http://127.0.0.1:8080
	swift build -c release --product convene-portal $(SWIFT_FLAGS)
	Tests/Portal/serve.sh .build/release

look: deps ## look at every page in a browser: axe, weights, widths; pictures in docs/pictures/pages
	swift build -c release --product convene $(SWIFT_FLAGS)
	swift build -c release --product convene-portal $(SWIFT_FLAGS)
	Tests/Portal/look.sh .build/release docs/pictures/pages

bench-portal: deps ## SECONDS=60 CASES=20000 LETTERS=500 ONLY=…: pages beside nginx, under load and harm, before scanners
	swift build -c release --product convene $(SWIFT_FLAGS)
	swift build -c release --product convene-portal $(SWIFT_FLAGS)
	Tests/Portal/bench.py .build/release --load $(or $(SECONDS),60) --cases $(or $(CASES),20000) \
		--letters $(or $(LETTERS),500) $(if $(ONLY),--only $(ONLY)) $(if $(PEER),--peer $(PEER))

office: demo ## open the demo's DOCX and XLSX by python-docx, openpyxl and LibreOffice, where they are installed
	Tests/Documents/office.sh convene-demo

find: demo ## search ten Arabic phrases of each of the demo's papers, as poppler, PDFium and PDF.js read it
	python3 Tests/Documents/find.py convene-demo

gallery: demo ## pictures of the demo's papers, in docs/pictures/papers
	/usr/bin/python3 Tests/Documents/gallery.py convene-demo docs/pictures/papers

papers: deps ## how fast papers are printed, beside WeasyPrint where python3 has it
	swift build -c release --product convene-benchmark $(SWIFT_FLAGS)
	.build/release/convene-benchmark papers

test: deps lint ## everything that must pass before a change lands; the seam apart, as it waits for times
	swift build --build-tests $(SWIFT_FLAGS)
	swift test --skip-build --filter "PostgresTests|DiskFullTests" $(SWIFT_FLAGS)
	swift test --skip-build --skip "PostgresTests|DiskFullTests" $(SWIFT_FLAGS)

package: build ## a Debian package of the programs, in .build/package
	@$(MAKE) --no-print-directory deps PACKAGES="$$(tr '\n' ' ' < packaging/packages)"
	swift build -c release --product convene-portal $(SWIFT_FLAGS)
	packaging/build.sh .build/release .build/package

package-test: package ## install the package into a bare Debian, work with it, purge it; as root
	@$(MAKE) --no-print-directory deps PACKAGES=debootstrap
	Tests/Package/try.sh .build/package/convene_*.deb .build/package

drills: build ## recover to a moment, and lose a server that another one follows: times, and what is lost
	Tests/Package/recover.sh .build/release
	Tests/Package/replica.sh .build/release

scale: build ## CITUS=DIR: build Citus there, lay a database over three machines, add one, lose one; times
	Tests/Scale/citus.sh .build/release "$(or $(CITUS),$(error say CITUS=DIR, a folder with the source of Citus 13.2))"

test-fast: ## the rules alone, without searches or a server
	swift test --filter "ConveneValuesTests|ConveneTablesTests|ConveneCoreTests" $(SWIFT_FLAGS)

test-solvers: ## the searches alone
	swift test --filter ConveneSolversTests $(SWIFT_FLAGS)

trial-language: deps ## papers in Spanish, by a table of words that is no part of a release; in .build/trial-papers
	Tests/Trial/language.sh

soak: deps ## kill servers and workers, cut connections, meddle with meetings: what is reached beside what is asked
	swift build -c release --product convene-benchmark $(SWIFT_FLAGS)
	.build/release/convene-benchmark postgres soak
	.build/release/convene-benchmark checkin
	.build/release/convene-benchmark monitoring
	.build/release/convene-benchmark mail soak
	.build/release/convene-benchmark mail race
	.build/release/convene-benchmark mail letters --count 100000
	CONVENE_SOAK=1 swift test --filter MigrationTests $(SWIFT_FLAGS)
	CONVENE_LONG_TESTS=1 swift test --filter LivesTests $(SWIFT_FLAGS)

sanitize: deps sanitize-address sanitize-thread ## make every leak and race on the way to the database an error

sanitize-%: export CONVENE_SEAM_ONLY = 1
sanitize-%: export LSAN_OPTIONS = suppressions=$(CURDIR)/Tests/Sanitizers/leaks.supp
sanitize-%: export TSAN_OPTIONS = suppressions=$(CURDIR)/Tests/Sanitizers/races.supp
sanitize-%:
	swift test --sanitize=$* --scratch-path .build/sanitize-$* $(SWIFT_FLAGS)

fuzz: deps ## SECONDS=60: feed every parser with what a fuzzer makes of true files, under the sanitizer
	Tests/Fuzz/fuzz.sh $(or $(SECONDS),60) $(TARGETS)

mutate: deps ## COUNT=20 SEED=1 ROOMS=…: break the program and see whether a test notices; NEAR=1 sooner
	python3 Tests/Mutants/mutate.py --count $(or $(COUNT),20) --seed $(or $(SEED),1) \
		$(if $(ROOMS),--rooms $(ROOMS)) $(if $(NEAR),--near)

coverage: deps ## lines of each room that the tests run
	swift test --enable-code-coverage --scratch-path .build/coverage $(SWIFT_FLAGS)
	python3 Tests/Mutants/coverage.py .build/coverage

lint: ## check the format of all Swift files
	swift format lint --strict --recursive --parallel $(CHECKED)

format: ## format all Swift files
	swift format --in-place --recursive --parallel $(CHECKED)

schema: deps ## write sql/schema.sql and sql/objects anew from the migrations
	CONVENE_WRITE_SCHEMA=1 swift test --filter SchemaTests $(SWIFT_FLAGS)

golden: deps ## write the papers of Tests/Snapshots anew, to be read as a diff
	CONVENE_WRITE_GOLDEN=1 swift test --filter GoldenTests $(SWIFT_FLAGS)

clean: ## forget what was built
	rm -rf .build

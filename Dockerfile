# cleaner with its native module, Parquet, zstd and remote paths; a user without rights, no compiler.
#
#   docker build --tag cleaner .
#   docker run --rm -i cleaner filter < dump.txt
#   docker run --rm --network none -u "$(id -u):$(id -g)" -v "$PWD:/data" cleaner run dumps -o out

FROM python:3.13-slim AS build
RUN apt-get update \
    && apt-get install --yes --no-install-recommends gcc libc6-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY pyproject.toml hatch_build.py README.md LICENSE ./
COPY rules rules
COPY cleaner cleaner
ENV CLEANER_NATIVE=1
RUN python -m venv /opt/cleaner \
    && /opt/cleaner/bin/pip install --no-cache-dir '.[parquet,zstd,remote,s3]'

FROM python:3.13-slim
COPY --from=build /opt/cleaner /opt/cleaner
ENV PATH=/opt/cleaner/bin:$PATH XDG_CACHE_HOME=/tmp
RUN useradd --create-home --uid 1000 cleaner
USER cleaner
WORKDIR /data
ENTRYPOINT ["cleaner"]
CMD ["--help"]

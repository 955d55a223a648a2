# syntax=docker/dockerfile:1

# Everything, to build with.
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
RUN NX_DAEMON=false npm run build

# What the server needs to run, and nothing that only builds or tests.
FROM node:24-slim AS dependencies
WORKDIR /app
COPY . .
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --workspace=@etabli/api --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production PORT=3000 ETABLI_WEB_DIR=/app/apps/web/dist
WORKDIR /app
COPY --from=dependencies /app/package.json ./
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=dependencies /app/libs ./libs
COPY --from=dependencies /app/apps/api ./apps/api
COPY --from=build /app/libs ./built
RUN for name in built/*; do if [ -d "$name/dist" ]; then cp -r "$name/dist" "libs/${name#built/}/"; fi; done && rm -r built
COPY --from=build /app/apps/api/dist ./apps/api/dist
COPY --from=build /app/apps/web/dist ./apps/web/dist
COPY tools/container.mjs ./tools/container.mjs
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "tools/container.mjs", "main"]

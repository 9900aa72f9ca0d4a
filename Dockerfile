# Never built: no Docker engine was at hand. It does what README says, in a container.
FROM node:24-slim
WORKDIR /app
COPY . .
RUN npm run build && mkdir -p /data .cache/compiled && chown node /data .cache/compiled
USER node
ENV HOST=0.0.0.0 DATA_DIR=/data
VOLUME /data
EXPOSE 8030
CMD ["api/dist/serve"]

# Never built: no Docker engine was at hand. It does what README says, in a container.
FROM node:24-slim
WORKDIR /app
COPY . .
RUN npm run build && mkdir /data && chown node /data
USER node
ENV HOST=0.0.0.0 DATA_DIR=/data NODE_ENV=production MALLOC_TRIM_THRESHOLD_=4194304
VOLUME /data
EXPOSE 8030
CMD ["node", "api/dist/main.js"]
